package dev.vorm.sample.manual;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

/** Where a guest gets letters. */
@SuppressWarnings("vorm.index")
@Table("mailboxes")
class Mailbox {
    @Id
    @Generated
    Long id;

    Ref<Guest, Long> guest;
    String address;

    static Mailbox of(long guest, String address) {
        Mailbox mailbox = new Mailbox();
        mailbox.guest = Ref.of(guest);
        mailbox.address = address;
        return mailbox;
    }
}
