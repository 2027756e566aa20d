// Generated from Contact by Vorm; change that record instead.
package alike;

import dev.vorm.annotation.Nullable;
import dev.vorm.support.Fingerprint;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Contact} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ContactBuilder {
    private Long id;

    private java.util.List<Phone> phones = java.util.List.of();

    private java.util.List<Kind> phonesKind;

    private Map<Kind, Phone> byKind = Map.of();

    private java.util.List<Kind> byKindKey;

    private Address home;

    private java.util.List<Kind> homeKind;

    private java.util.List<Kind> homeKind2;

    private @Nullable Address homeColumns;

    private Address columns;

    private Address HOME;

    private java.util.List<Kind> aB;

    private java.util.List<Kind> AB;

    private java.util.List<Kind> a_b;

    private java.util.List<Kind> List;

    private String SqlType;

    private java.util.List<Kind> keyOfByKind = java.util.List.of();

    private java.util.List<Kind> HOMES = java.util.List.of();

    private java.util.List<Kind> homes = java.util.List.of();

    /**
     * A builder without any component.
     */
    public ContactBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static ContactBuilder from(Contact contact) {
        return new ContactBuilder()
                .id(contact.id())
                .phones(contact.phones())
                .phonesKind(contact.phonesKind())
                .byKind(contact.byKind())
                .byKindKey(contact.byKindKey())
                .home(contact.home())
                .homeKind(contact.homeKind())
                .homeKind2(contact.homeKind2())
                .homeColumns(contact.homeColumns())
                .columns(contact.columns())
                .HOME(contact.HOME())
                .aB(contact.aB())
                .AB(contact.AB())
                .a_b(contact.a_b())
                .List(contact.List())
                .SqlType(contact.SqlType())
                .keyOfByKind(contact.keyOfByKind())
                .HOMES(contact.HOMES())
                .homes(contact.homes());
    }

    public ContactBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public ContactBuilder phones(java.util.List<Phone> phones) {
        this.phones = phones;
        return this;
    }

    public ContactBuilder phonesKind(java.util.List<Kind> phonesKind) {
        this.phonesKind = phonesKind;
        return this;
    }

    public ContactBuilder byKind(Map<Kind, Phone> byKind) {
        this.byKind = byKind;
        return this;
    }

    public ContactBuilder byKindKey(java.util.List<Kind> byKindKey) {
        this.byKindKey = byKindKey;
        return this;
    }

    public ContactBuilder home(Address home) {
        this.home = home;
        return this;
    }

    public ContactBuilder homeKind(java.util.List<Kind> homeKind) {
        this.homeKind = homeKind;
        return this;
    }

    public ContactBuilder homeKind2(java.util.List<Kind> homeKind2) {
        this.homeKind2 = homeKind2;
        return this;
    }

    public ContactBuilder homeColumns(@Nullable Address homeColumns) {
        this.homeColumns = homeColumns;
        return this;
    }

    public ContactBuilder columns(Address columns) {
        this.columns = columns;
        return this;
    }

    public ContactBuilder HOME(Address HOME) {
        this.HOME = HOME;
        return this;
    }

    public ContactBuilder aB(java.util.List<Kind> aB) {
        this.aB = aB;
        return this;
    }

    public ContactBuilder AB(java.util.List<Kind> AB) {
        this.AB = AB;
        return this;
    }

    public ContactBuilder a_b(java.util.List<Kind> a_b) {
        this.a_b = a_b;
        return this;
    }

    public ContactBuilder List(java.util.List<Kind> List) {
        this.List = List;
        return this;
    }

    public ContactBuilder SqlType(String SqlType) {
        this.SqlType = SqlType;
        return this;
    }

    public ContactBuilder keyOfByKind(java.util.List<Kind> keyOfByKind) {
        this.keyOfByKind = keyOfByKind;
        return this;
    }

    public ContactBuilder HOMES(java.util.List<Kind> HOMES) {
        this.HOMES = HOMES;
        return this;
    }

    public ContactBuilder homes(java.util.List<Kind> homes) {
        this.homes = homes;
        return this;
    }

    /**
     * The record.
     */
    public Contact build() {
        return new Contact(id, phones, phonesKind, byKind, byKindKey, home, homeKind, homeKind2,
                homeColumns, columns, HOME, aB, AB, a_b, List, SqlType, keyOfByKind, HOMES, homes);
    }
}
