package dev.vorm.sample.graph;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Default;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.One;
import dev.vorm.relationship.Ref;

/** References that are not written, or once; others whose columns somebody else writes. */
@Table("graph_tickets")
@Index(columns = "desk")
@Index(columns = "seller")
@Index(columns = "album")
public record Ticket(
        @Id Long id,

        @Column(insertable = false, updatable = false) @Default("1")
        Ref<Store, Long> desk,

        @Column(updatable = false) Ref<Store, Long> seller,

        @Column(insertable = false, updatable = false) @Nullable
        Ref<Album, AlbumKey> album,

        String artist,
        @Nullable String red,
        @Nullable String blue,

        @Relationship(where = "other.artist = this.artist AND other.title = this.red")
        One<Album> redOne,

        @Relationship(where = "other.artist = this.artist AND other.title = this.blue")
        One<Album> blueOne) {}
