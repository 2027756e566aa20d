package dev.vorm.sample.mapping;

import dev.vorm.annotation.BeforeInsert;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.GenerationType;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

@Table("vouchers")
class Voucher {
    @Id
    @Generated(value = GenerationType.SEQUENCE, sequence = "voucher_numbers", allocationSize = 3)
    int number;

    String text = "";

    @BeforeInsert
    void mark() {
        text += "!";
    }

    static Voucher of(String text) {
        Voucher voucher = new Voucher();
        voucher.text = text;
        return voucher;
    }
}
