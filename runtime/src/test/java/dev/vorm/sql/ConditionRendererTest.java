package dev.vorm.sql;

import static dev.vorm.fixture.AuthorTable.AUTHOR;
import static dev.vorm.fixture.BookTable.BOOK;
import static dev.vorm.query.Sql.not;
import static dev.vorm.query.Sql.select;
import static dev.vorm.query.Sql.value;

import dev.vorm.fixture.AuthorStatus;
import dev.vorm.query.Condition;
import dev.vorm.query.Table;
import dev.vorm.type.SqlType;
import io.vertx.core.buffer.Buffer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionRendererTest {
    private static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final OffsetDateTime NOON_UTC = OffsetDateTime.parse("2026-01-02T12:00:00Z");

    private static Case author(Condition condition, String where, Object... binds) {
        return where(AUTHOR, condition, where, binds);
    }

    private static Case book(Condition condition, String where, Object... binds) {
        return where(BOOK, condition, where, binds);
    }

    private static Case where(Table<?> table, Condition condition, String where, Object... binds) {
        return Case.of(
                select(table.key().get(0)).from(table).where(condition),
                "SELECT id\nFROM " + table.name() + "\nWHERE " + where,
                binds);
    }

    static Stream<Case> comparisons() {
        return Stream.of(
                author(AUTHOR.id.eq(1L), "id = $1", 1L),
                author(AUTHOR.id.ne(1L), "id <> $1", 1L),
                author(AUTHOR.id.lt(1L), "id < $1", 1L),
                author(AUTHOR.id.le(1L), "id <= $1", 1L),
                author(AUTHOR.id.gt(1L), "id > $1", 1L),
                author(AUTHOR.id.ge(1L), "id >= $1", 1L),
                author(AUTHOR.id.between(1L, 9L), "id BETWEEN $1 AND $2", 1L, 9L),
                author(AUTHOR.name.eq(AUTHOR.email), "name = email"),
                author(AUTHOR.name.ne(AUTHOR.email), "name <> email"),
                author(AUTHOR.createdAt.lt(AUTHOR.updatedAt), "created_at < updated_at"),
                author(AUTHOR.createdAt.le(AUTHOR.updatedAt), "created_at <= updated_at"),
                author(AUTHOR.updatedAt.gt(AUTHOR.createdAt), "updated_at > created_at"),
                author(AUTHOR.updatedAt.ge(AUTHOR.createdAt), "updated_at >= created_at"),
                author(AUTHOR.name.between(AUTHOR.email, AUTHOR.bio), "name BETWEEN email AND bio"),
                author(AUTHOR.status.eq(AuthorStatus.ACTIVE), "status = $1", "ACTIVE"),
                author(AUTHOR.createdAt.ge(NOON), "created_at >= $1", NOON_UTC),
                book(BOOK.id.eq(ID), "id = $1", ID),
                book(BOOK.author.key().eq(7L), "author_id = $1", 7L),
                book(BOOK.price.gt(new BigDecimal("1E+3")), "price > $1::text::numeric", "1E+3"),
                book(
                        BOOK.price.between(BigDecimal.ONE, BigDecimal.TEN),
                        "price BETWEEN $1::text::numeric AND $2::text::numeric",
                        "1",
                        "10"),
                book(BOOK.cover.eq(new byte[] {1, 2}), "cover = $1", Buffer.buffer(new byte[] {1, 2})),
                author(AUTHOR.name.eq(value("Ann")), "name = $1", "Ann"),
                author(value("Ann").eq(AUTHOR.name), "$1::text = name", "Ann"),
                author(value(1).lt(2), "$1::integer < $2", 1, 2),
                author(
                        value(NOON, SqlType.INSTANT).gt(AUTHOR.createdAt),
                        "$1::timestamp with time zone > created_at",
                        NOON_UTC));
    }

    static Stream<Case> listsNullsAndPatterns() {
        return Stream.of(
                author(AUTHOR.id.in(List.of(1L, 2L)), "id = ANY ($1)", (Object) new Long[] {1L, 2L}),
                author(AUTHOR.id.in(1L, 2L), "id = ANY ($1)", (Object) new Long[] {1L, 2L}),
                author(AUTHOR.id.in(List.of()), "id = ANY ($1)", (Object) new Long[] {}),
                author(AUTHOR.id.notIn(1L), "id <> ALL ($1)", (Object) new Long[] {1L}),
                author(AUTHOR.name.notIn(List.of("Ann")), "name <> ALL ($1)", (Object) new String[] {"Ann"}),
                author(AUTHOR.status.in(AuthorStatus.values()), "status = ANY ($1)", (Object)
                        new String[] {"ACTIVE", "BLOCKED"}),
                book(
                        BOOK.price.in(BigDecimal.ONE, new BigDecimal("2.50")),
                        "price = ANY ($1::text[]::numeric[])",
                        (Object) new String[] {"1", "2.50"}),
                book(BOOK.cover.in(new byte[] {1}, new byte[] {2}), "cover = ANY ($1)", (Object)
                        new Buffer[] {Buffer.buffer(new byte[] {1}), Buffer.buffer(new byte[] {2})}),
                author(AUTHOR.bio.isNull(), "bio IS NULL"),
                author(AUTHOR.bio.isNotNull(), "bio IS NOT NULL"),
                author(AUTHOR.name.like("A%"), "name LIKE $1", "A%"),
                author(AUTHOR.name.like(AUTHOR.bio), "name LIKE bio"),
                author(AUTHOR.name.ilike("a_n%"), "name ILIKE $1", "a_n%"),
                author(AUTHOR.name.ilike(AUTHOR.bio), "name ILIKE bio"),
                author(AUTHOR.name.contains("nn"), "name LIKE $1", "%nn%"),
                author(AUTHOR.name.contains("50%_\\"), "name LIKE $1", "%50\\%\\_\\\\%"),
                author(AUTHOR.name.startsWith("_A"), "name LIKE $1", "\\_A%"),
                author(AUTHOR.name.endsWith("%"), "name LIKE $1", "%\\%"),
                author(AUTHOR.name.eq("'; DROP TABLE authors --"), "name = $1", "'; DROP TABLE authors --"));
    }

    static Stream<Case> junctions() {
        Condition a = AUTHOR.id.eq(1L);
        Condition b = AUTHOR.bio.isNull();
        Condition c = AUTHOR.version.gt(3);
        return Stream.of(
                author(a.and(b), "id = $1 AND bio IS NULL", 1L),
                author(a.or(b), "id = $1 OR bio IS NULL", 1L),
                author(a.and(b).and(c), "id = $1 AND bio IS NULL AND version > $2", 1L, 3),
                author(a.and(b.and(c)), "id = $1 AND bio IS NULL AND version > $2", 1L, 3),
                author(a.or(b.or(c)), "id = $1 OR bio IS NULL OR version > $2", 1L, 3),
                author(a.and(b).or(c), "id = $1 AND bio IS NULL OR version > $2", 1L, 3),
                author(c.or(a.and(b)), "version > $1 OR id = $2 AND bio IS NULL", 3, 1L),
                author(a.or(b).and(c), "(id = $1 OR bio IS NULL) AND version > $2", 1L, 3),
                author(c.and(a.or(b)), "version > $1 AND (id = $2 OR bio IS NULL)", 3, 1L),
                author(a.not(), "NOT id = $1", 1L),
                author(not(a), "NOT id = $1", 1L),
                author(not(not(a)), "id = $1", 1L),
                author(not(a.and(b)), "NOT (id = $1 AND bio IS NULL)", 1L),
                author(not(a.or(b)), "NOT (id = $1 OR bio IS NULL)", 1L),
                author(not(a).and(not(b)), "NOT id = $1 AND NOT bio IS NULL", 1L),
                author(not(a.and(b.or(c))), "NOT (id = $1 AND (bio IS NULL OR version > $2))", 1L, 3),
                author(a.and(not(b.or(c))), "id = $1 AND NOT (bio IS NULL OR version > $2)", 1L, 3),
                author(not(a.or(b)).or(c), "NOT (id = $1 OR bio IS NULL) OR version > $2", 1L, 3));
    }

    @ParameterizedTest
    @MethodSource({"comparisons", "listsNullsAndPatterns", "junctions"})
    void renders(Case expected) {
        expected.check();
    }
}
