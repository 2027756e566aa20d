package constraints;

import dev.vorm.annotation.Check;
import dev.vorm.annotation.Column;
import dev.vorm.annotation.CreatedAt;
import dev.vorm.annotation.Default;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.OnAction;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Unique;
import dev.vorm.relationship.Ref;
import java.time.Instant;

@SuppressWarnings("vorm.index")
@Table(value = "posts", schema = "blog")
@Index(columns = {"author", "createdAt"})
@Index(columns = "title", name = "posts_by_title", unique = true)
@Unique(columns = {"slug", "author_id"})
@Check("length(slug) <= length(title)")
@Check("likes >= 0 OR likes IS NULL")
@Check(value = "title <> 'a\\b'", name = "posts_title_check")
public record Post(
        @Id @Generated Long id,
        @Check("length(title) > 0") @Check("title = trim(title)") String title,
        @Unique String slug,
        @Relationship(onDelete = OnAction.CASCADE, onUpdate = OnAction.RESTRICT) Ref<Post, Long> author,
        @Relationship(onDelete = OnAction.SET_NULL, column = "order") @Nullable Ref<Post, Long> parent,
        @Check("status <> 'GONE'") Status status,
        @Default("0") Integer likes,
        @CreatedAt Instant createdAt,
        @Unique @Check("a_column_whose_name_is_long_enough_to_make_a_long_constraint <> ''")
                @Column("a_column_whose_name_is_long_enough_to_make_a_long_constraint")
                String longName) {
    public enum Status {
        DRAFT,
        GONE
    }
}
