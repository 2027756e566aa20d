package dev.vorm.sample.tenants;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.TenantId;

/** A class with a key that the application gives; its tenant is a number. */
@Table("topics")
public class Topic {
    @Id
    String name = "";

    @TenantId
    Long tenant;

    int rank;

    static Topic of(String name, int rank) {
        Topic topic = new Topic();
        topic.name = name;
        topic.rank = rank;
        return topic;
    }
}
