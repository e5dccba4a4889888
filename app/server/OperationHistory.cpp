// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/OperationHistory.h"

#include "app/core/StrictJson.h"
#include "app/server/Changes.h"
#include "app/server/OperationWire.h"
#include "app/server/Problems.h"

#include <QJsonArray>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int historyPageLimit = 50;
constexpr qsizetype pageBytes = 256 * 1024; // as a batch

/// A number of the query that is not below `least`, nothing when it is none; `absent` when it is
/// not there.
std::optional<qint64> numberOf(
    const Request& request, const QString& name, qint64 least, qint64 absent)
{
    const QString text = request.query.queryItemValue(name);
    bool ok = true;
    const qint64 number = text.isEmpty() ? absent : text.toLongLong(&ok);
    return ok && number >= least ? std::optional(number) : std::nullopt;
}

Response wrong(const QString& field)
{
    Problem problem = server::problem("malformed");
    problem.field = field;
    return toResponse(problem);
}

} // namespace

Response ownHistory(Context& context, const Request& request)
{
    const auto after = numberOf(request, u"after"_s, 0, 0);
    if (!after)
        return wrong(u"after"_s);
    const auto limit = numberOf(request, u"limit"_s, 1, historyPageLimit);
    if (!limit || *limit > historyPageLimit)
        return wrong(u"limit"_s);
    const QString& device = request.caller.deviceId;
    Inbox inbox(context.database);
    const auto rows = inbox.above(device, *after, static_cast<int>(*limit) + 1);
    if (!rows)
        return toResponse(rows.error());
    QJsonArray operations;
    qsizetype bytes = 0;
    for (const InboxRow& row : *rows) {
        const QJsonObject one{{u"operation"_s, itemOf(row)}, {u"outcome"_s, toJson(storedOf(row))}};
        bytes += canonicalJson(one).size();
        if (operations.size() == *limit || (!operations.isEmpty() && bytes > pageBytes))
            break;
        operations.append(one);
    }
    const Result<QString> epoch = epochOf(context.database);
    if (!epoch)
        return toResponse(epoch.error());
    const Result<qint64> watermark = inbox.watermark(device);
    if (!watermark)
        return toResponse(watermark.error());
    QJsonObject body{{u"operations"_s, operations}, {u"more"_s, operations.size() < rows->size()},
        {u"epoch"_s, *epoch}, {u"watermark_seq"_s, *watermark}};
    if (const auto added = addBooks(context, device, body); !added)
        return toResponse(added.error());
    return {200, body};
}

} // namespace hui::server
