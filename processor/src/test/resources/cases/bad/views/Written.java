package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;
import java.time.Instant;
import java.util.List;

@View(sql = " ")
@Index(columns = "name")
@Unique(columns = "name")
@Check("id > 0")
class Written {
    @Id @Generated Long id;
    @Version int version;
    @Default("''") @Unique String name;
    @CreatedAt Instant createdAt;
    @UpdatedAt Instant updatedAt;
    @SoftDelete boolean deleted;
    @Check("positive > 0") int positive;
    @Computed("positive * 2") int computed;
    @Elements List<String> elements;
    @Column(insertable = false, updatable = false) int one;
    @Relationship(onDelete = OnAction.CASCADE) Ref<Kept, Long> kept;
    @Embedded Inner inner;

    record Inner(@Default("1") int within, @Column(updatable = false) int other) {}

    @BeforeInsert
    void before() {}

    @AfterUpdate
    void after() {}

    @AfterLoad
    void loaded() {}
}
