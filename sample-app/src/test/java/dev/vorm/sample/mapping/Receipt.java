package dev.vorm.sample.mapping;

import dev.vorm.annotation.BeforeInsert;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.GenerationType;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

@Table("receipts")
class Receipt {
    @Id
    @Generated(value = GenerationType.SEQUENCE, sequence = "receipt_numbers", allocationSize = 3)
    int number;

    String text = "";

    @BeforeInsert
    void mark() {
        text += "!";
    }

    static Receipt of(String text) {
        Receipt receipt = new Receipt();
        receipt.text = text;
        return receipt;
    }
}
