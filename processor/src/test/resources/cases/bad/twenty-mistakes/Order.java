package app;

import dev.vorm.annotation.*;

@Table("order")
public record Order(
        @Id @Generated String id,                                    // 13: a String is not generated
        String user,                                                 // keywords are fine
        @Nullable int amount,                                        // 14: primitive and null
        @Column(length = 3) int count,                               // 15: length of a number
        @CreatedAt String createdAt,                                 // 16: text as time
        @Json int payload) {}                                        // 17: a number as a document
