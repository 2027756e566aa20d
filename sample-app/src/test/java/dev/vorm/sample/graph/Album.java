package dev.vorm.sample.graph;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.OrderColumn;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;

/** Has a key of two columns, and songs in an order. */
@Table("graph_albums")
public record Album(
        @Id String artist,
        @Id String title,
        int year,

        @Relationship(joinTable = "graph_album_songs") @OrderColumn
        Many<Song> songs,

        @Relationship(joinTable = "graph_album_likes") @OrderColumn("rank")
        Many<Album> likes,

        @Relationship(mappedBy = "likes") @OrderBy({"artist", "title"})
        Many<Album> likedBy,

        @Relationship(where = "other.artist = this.artist AND other.year > this.year") @OrderBy("year")
        Many<Album> later) {}
