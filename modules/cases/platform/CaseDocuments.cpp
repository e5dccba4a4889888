// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/platform/CaseDocuments.h"

#include "app/casework/CaseRepository.h"
#include "app/core/IdText.h"
#include "app/store/Database.h"
#include "modules/cases/platform/CasePhotoRepository.h"

namespace hui::cases {

using namespace Qt::StringLiterals;
using server::Context;

namespace {

const QString photoKind = u"photo"_s;

/// A photograph under its case and side; a signature under the step that signed.
Result<Done> addOf(Context& context, const Case& value, QList<PersonDocument>& documents)
{
    const auto photos = CasePhotoRepository(context.database).ofCase(value.id);
    if (!photos)
        return std::unexpected(photos.error());
    const QString number = caseNumber(value.id);
    for (const Photo& photo : *photos)
        documents.append({photoKind, idText(value.id) + u'/' + photo.side, photo.side,
            photo.takenAt, value.branch, u"phone"_s, number, true});
    for (const CaseEvent& event : value.history)
        if (event.operatorId.isEmpty() && event.act == u"signed")
            documents.append({u"signature"_s, idText(event.operation), {}, event.at, value.branch,
                u"phone"_s, number, false});
    return Done{};
}

Result<QList<PersonDocument>> listOfCases(Context& context, const QStringList& records, int limit)
{
    QList<PersonDocument> documents;
    for (const QString& record : records) {
        const auto cases = CaseRepository(context.database).ofCustomer(record, limit);
        if (!cases)
            return std::unexpected(cases.error());
        for (const Case& each : *cases)
            if (const auto added = addOf(context, each, documents); !added)
                return std::unexpected(added.error());
    }
    return documents;
}

Result<std::optional<QByteArray>> imageOfCase(
    Context& context, const QStringList& records, const QString& kind, const QString& id)
{
    if (kind != photoKind)
        return std::nullopt;
    const QUuid caseId = QUuid::fromString(id.section(u'/', 0, 0));
    const auto value = CaseRepository(context.database).byId(caseId);
    if (!value)
        return std::unexpected(value.error());
    if (!*value || !records.contains(idText((*value)->customer)))
        return std::nullopt;
    const auto photos = CasePhotoRepository(context.database).ofCase(caseId);
    if (!photos)
        return std::unexpected(photos.error());
    for (const Photo& photo : *photos)
        if (photo.side == id.section(u'/', 1))
            return photo.picture;
    return std::nullopt;
}

} // namespace

server::DocumentSource caseDocuments()
{
    return {listOfCases, imageOfCase};
}

} // namespace hui::cases
