package app;

import dev.vorm.annotation.*;

@Table("invoices")
public class Invoice {
    @Id
    @Generated(value = GenerationType.SEQUENCE, sequence = "Invoice numbers", allocationSize = 3)
    InvoiceNumber number;

    String buyer;

    @BeforeInsert
    void check() {}
}
