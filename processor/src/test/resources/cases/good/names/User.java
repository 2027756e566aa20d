package names;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

@SuppressWarnings("vorm.index")
@Table("user")
record User(
        @Id @Generated Long id,
        int row,
        int at,
        int size,
        int i,
        String executor,
        String tuple,
        String user,
        String users,
        String columns,
        String from,
        String build,
        String key,
        String reader,
        String as,
        String as2,
        @dev.vorm.annotation.Column("Mixed Case") String mixed,
        @dev.vorm.annotation.Column("input_order") String inputOrder,
        @dev.vorm.annotation.Column("say \"hi\" */ @see <b> \\u000a $1 {") String quoted,
        Ref<User, Long> order) {}
