package app;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.TenantId;
import dev.vorm.relationship.Ref;

@SuppressWarnings("vorm.index")
@Table("bills")
record Bill(@Id String number, @TenantId Ref<Firm, Long> firm) {}
