package dev.vorm.sample.existing;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** The public sample database Chinook: a shop for music. */
public final class Chinook {
    private Chinook() {}

    @Table("album")
    @Index(columns = "artist_id")
    public record Album(
            @Id Integer albumId, @Column(length = 160) String title, Ref<Artist, Integer> artist) {}

    @Table("artist")
    public record Artist(
            @Id Integer artistId,
            @Column(length = 120) @Nullable String name) {}

    @Table("customer")
    @Index(columns = "support_rep_id")
    public record Customer(
            @Id Integer customerId,
            @Column(length = 40) String firstName,
            @Column(length = 20) String lastName,
            @Column(length = 80) @Nullable String company,
            @Column(length = 70) @Nullable String address,
            @Column(length = 40) @Nullable String city,
            @Column(length = 40) @Nullable String state,
            @Column(length = 40) @Nullable String country,
            @Column(length = 10) @Nullable String postalCode,
            @Column(length = 24) @Nullable String phone,
            @Column(length = 24) @Nullable String fax,
            @Column(length = 60) String email,
            @Nullable Ref<Employee, Integer> supportRep) {}

    @Table("employee")
    @Index(columns = "reports_to")
    public record Employee(
            @Id Integer employeeId,
            @Column(length = 20) String lastName,
            @Column(length = 20) String firstName,
            @Column(length = 30) @Nullable String title,
            @Relationship(column = "reports_to") @Nullable Ref<Employee, Integer> reportsTo,
            @Nullable LocalDateTime birthDate,
            @Nullable LocalDateTime hireDate,
            @Column(length = 70) @Nullable String address,
            @Column(length = 40) @Nullable String city,
            @Column(length = 40) @Nullable String state,
            @Column(length = 40) @Nullable String country,
            @Column(length = 10) @Nullable String postalCode,
            @Column(length = 24) @Nullable String phone,
            @Column(length = 24) @Nullable String fax,
            @Column(length = 60) @Nullable String email) {}

    @Table("genre")
    public record Genre(
            @Id Integer genreId,
            @Column(length = 120) @Nullable String name) {}

    @Table("invoice")
    @Index(columns = "customer_id")
    public record Invoice(
            @Id Integer invoiceId,
            Ref<Customer, Integer> customer,
            LocalDateTime invoiceDate,
            @Column(length = 70) @Nullable String billingAddress,
            @Column(length = 40) @Nullable String billingCity,
            @Column(length = 40) @Nullable String billingState,
            @Column(length = 40) @Nullable String billingCountry,
            @Column(length = 10) @Nullable String billingPostalCode,
            @Column(precision = 10, scale = 2) BigDecimal total) {}

    @Table("invoice_line")
    @Index(columns = "invoice_id")
    @Index(columns = "track_id")
    public record InvoiceLine(
            @Id Integer invoiceLineId,
            Ref<Invoice, Integer> invoice,
            Ref<Track, Integer> track,
            @Column(precision = 10, scale = 2) BigDecimal unitPrice,
            int quantity) {}

    @Table("media_type")
    public record MediaType(
            @Id Integer mediaTypeId,
            @Column(length = 120) @Nullable String name) {}

    @Table("playlist")
    public record Playlist(
            @Id Integer playlistId,
            @Column(length = 120) @Nullable String name) {}

    @Table("playlist_track")
    @Index(columns = "playlist_id")
    @Index(columns = "track_id")
    public record PlaylistTrack(
            @Id Ref<Playlist, Integer> playlist, @Id Ref<Track, Integer> track) {}

    @Table("track")
    @Index(columns = "album_id")
    @Index(columns = "genre_id")
    @Index(columns = "media_type_id")
    public record Track(
            @Id Integer trackId,
            @Column(length = 200) String name,
            @Nullable Ref<Album, Integer> album,
            Ref<MediaType, Integer> mediaType,
            @Nullable Ref<Genre, Integer> genre,
            @Column(length = 220) @Nullable String composer,
            int milliseconds,
            @Nullable Integer bytes,
            @Column(precision = 10, scale = 2) BigDecimal unitPrice) {}
}
