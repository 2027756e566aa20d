package dev.vorm.sample.mapping;

import static dev.vorm.query.Sql.select;
import static dev.vorm.sample.mapping.ShopTable.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.error.MappingException;
import dev.vorm.testing.VormTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values whose parts are columns of their owner's table. */
@VormTest
class EmbeddedTest {
    private Database db;
    private ShopCrud shops;

    @BeforeEach
    void create(Database database) {
        db = database;
        db.schema().createMissing(SHOP).await();
        shops = new ShopCrud(db);
    }

    private static Shop shop() {
        return new ShopBuilder()
                .address(Address.of("Main Street", 3))
                .audit(new Audit())
                .build();
    }

    private Shop read(Shop shop) {
        return shops.getById(shop.id()).await();
    }

    @Test
    void comeBackAsTheyWere() {
        Shop inserted = shops.insert(ShopBuilder.from(shop())
                        .delivery(Address.of("Side Street", 1))
                        .invoice(Optional.of(Address.of("Bank Street", 0)))
                        .build())
                .await();

        Shop read = read(inserted);
        assertThat(read.address()).isEqualTo(Address.of("Main Street", 3));
        assertThat(read.delivery()).isEqualTo(Address.of("Side Street", 1));
        assertThat(read.invoice()).contains(Address.of("Bank Street", 0));
    }

    @Test
    void areNullWhenAllTheirColumnsAre() {
        List<Shop> inserted = shops.insertAll(List.of(
                        shop(),
                        ShopBuilder.from(shop()).delivery(Address.of("S", 1)).build()))
                .await();

        assertThat(read(inserted.get(0)).delivery()).isNull();
        assertThat(read(inserted.get(0)).invoice()).isEmpty();
        assertThat(read(inserted.get(1)).delivery()).isEqualTo(Address.of("S", 1));
    }

    @Test
    void areBroughtUpToDateByWrites() {
        Shop inserted = shops.insert(shop()).await();
        assertThat(inserted.audit().source).isEqualTo("web");
        assertThat(inserted.audit().createdAt).isAfter(Instant.EPOCH).isEqualTo(inserted.audit().updatedAt);

        Shop updated = shops.update(ShopBuilder.from(inserted)
                        .address(Address.of("New Street", 9))
                        .build())
                .await();
        assertThat(updated.version()).isOne();
        assertThat(updated.audit().updatedAt).isAfter(updated.audit().createdAt);
        assertThat(read(updated).address()).isEqualTo(Address.of("New Street", 9));
    }

    @Test
    void areColumnsOfTheQueryLanguage() {
        shops.insertAll(List.of(
                        shop(),
                        ShopBuilder.from(shop()).address(Address.of("Other", 7)).build()))
                .await();

        List<String> streets = db.list(select(SHOP.address.street)
                        .from(SHOP)
                        .where(SHOP.address
                                .floor
                                .gt(5)
                                .and(SHOP.address.position.latitude.eq(1.5))
                                .and(SHOP.delivery.zip.isNull())))
                .await();
        assertThat(streets).containsExactly("Other");
    }

    @Test
    void areRefusedWhereTheyOrTheirPartsAreNullAndMustNotBe() {
        assertThatThrownBy(() -> shops.insert(new Shop(null, null, null, Optional.empty(), new Audit(), 0))
                        .await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Shop.address is null");
        Address half = new Address(null, null, Optional.empty(), "1", 0, new Position(0, 0));
        assertThatThrownBy(() -> shops.insert(
                                ShopBuilder.from(shop()).delivery(half).build())
                        .await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Shop.delivery.street is null");
    }
}
