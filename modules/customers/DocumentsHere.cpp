// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/DocumentsHere.h"

#include "app/core/IdText.h"
#include "app/customer/Customer.h"
#include "modules/customers/CustomerDealings.h"
#include "modules/customers/OnlineDealings.h"

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

/// Steps of a case and changes of the record leave no voucher, nor does what was refused.
bool leavesVoucher(const JournalEntry& entry)
{
    const QString& kind = entry.operation.kind;
    return entry.state != OutboxState::Rejected && !isOnline(entry)
        && !kind.startsWith(u"customer.") && !kind.startsWith(u"case.");
}

} // namespace

Result<QList<PersonDocument>> documentsHere(Database& database, const Customer& record)
{
    const auto dealings = dealingsHere(database, record.id);
    if (!dealings)
        return std::unexpected(dealings.error());
    QList<PersonDocument> documents;
    for (const JournalEntry& entry : *dealings)
        if (leavesVoucher(entry))
            documents.append(
                {u"voucher"_s, idText(entry.operation.id), entry.operation.kind, entry.operation.at,
                    entry.operation.shift.branch, u"counter"_s, entry.serverRef, false});
    for (const Consent& each : record.consents)
        documents.append({u"consent"_s, idText(each.operation),
            each.service ? nameOf(*each.service) : nameOf(each.kind), each.at, {}, u"counter"_s, {},
            false});
    return newestFirst(documents);
}

QList<PersonDocument> joinedDocuments(
    const QList<PersonDocument>& here, const QList<PersonDocument>& there)
{
    QList<PersonDocument> joined = there;
    for (const PersonDocument& each : here)
        if (std::ranges::none_of(there, [&each](const PersonDocument& told) {
                return told.kind == each.kind && told.id == each.id;
            }))
            joined.append(each);
    return newestFirst(joined);
}

} // namespace hui::customers
