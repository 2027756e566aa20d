package dev.vorm.benchmarks.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a post is about. */
@Entity
@Table(name = "tags")
public class Tag {
    @Id
    @Column(name = "id")
    private Long id;

    @Column(name = "name")
    private String name;
}
