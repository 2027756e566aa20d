package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@SuppressWarnings("vorm.index")
@Table("accounts")
public class Account {
    @Id
    @Generated
    Long id;

    String login;

    @Sensitive
    String passwordHash;

    Ref<Patient, String> owner;

    @Sensitive
    byte[] key;
}
