// Generated from Item by Vorm; change that record instead.
package app;

import dev.vorm.annotation.Nullable;
import dev.vorm.support.Fingerprint;
import java.math.BigDecimal;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link Item} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ItemBuilder {
    private Long id;

    private BigDecimal price;

    private int amount;

    private BigDecimal total;

    private BigDecimal totalColumn;

    private boolean dear;

    private String text;

    private @Nullable List<String> tags;

    private Item.Size size;

    /**
     * A builder without any component.
     */
    public ItemBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static ItemBuilder from(Item item) {
        return new ItemBuilder()
                .id(item.id())
                .price(item.price())
                .amount(item.amount())
                .total(item.total())
                .totalColumn(item.totalColumn())
                .dear(item.dear())
                .text(item.text())
                .tags(item.tags())
                .size(item.size());
    }

    public ItemBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public ItemBuilder price(BigDecimal price) {
        this.price = price;
        return this;
    }

    public ItemBuilder amount(int amount) {
        this.amount = amount;
        return this;
    }

    public ItemBuilder total(BigDecimal total) {
        this.total = total;
        return this;
    }

    public ItemBuilder totalColumn(BigDecimal totalColumn) {
        this.totalColumn = totalColumn;
        return this;
    }

    public ItemBuilder dear(boolean dear) {
        this.dear = dear;
        return this;
    }

    public ItemBuilder text(String text) {
        this.text = text;
        return this;
    }

    public ItemBuilder tags(@Nullable List<String> tags) {
        this.tags = tags;
        return this;
    }

    public ItemBuilder size(Item.Size size) {
        this.size = size;
        return this;
    }

    /**
     * The record.
     */
    public Item build() {
        return new Item(id, price, amount, total, totalColumn, dear, text, tags, size);
    }
}
