// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/DocumentSource.h"

#include "app/core/IdText.h"
#include "app/server/PaperCopies.h"

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

Result<QList<PersonDocument>> listCopies(Context& context, const QStringList& records, int limit)
{
    const auto copies = PaperCopies(context.database).ofCustomer(records, limit);
    if (!copies)
        return std::unexpected(copies.error());
    QList<PersonDocument> documents;
    for (const CopyRow& copy : *copies)
        documents.append({u"copy"_s, idText(copy.name.id), copy.name.paper, copy.purpose.takenAt,
            copy.purpose.branch, u"counter"_s, {}, copy.isHere()});
    return documents;
}

Result<std::optional<QByteArray>> imageOfCopy(
    Context& context, const QStringList& records, const QString& kind, const QString& id)
{
    if (kind != u"copy")
        return std::nullopt;
    const PaperCopies copies(context.database);
    const auto copy = copies.byId(QUuid::fromString(id));
    if (!copy)
        return std::unexpected(copy.error());
    if (!*copy || !records.contains((*copy)->purpose.customer))
        return std::nullopt;
    return copies.pictureOf((*copy)->name.id);
}

} // namespace

DocumentSource copyDocuments()
{
    return {listCopies, imageOfCopy};
}

} // namespace hui::server
