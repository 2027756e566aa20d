package app;

import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

@Table("tickets")
public record Ticket(@Id @Embedded Place place, ISBN ISBN) {
    public record Place(Ref<Purchase, PurchaseId> purchase, int number) {}

    public record ISBN(String value) {}
}
