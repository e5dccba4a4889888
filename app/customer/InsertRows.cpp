// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/InsertRows.h"

#include "app/core/Assert.h"
#include "app/store/Database.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

// The words of a person fit; more would be statements that are prepared for one record.
constexpr int mostRowsAtOnce = 32;

} // namespace

Result<Done> insertRows(
    Database& database, const QString& into, int columns, const QVariantList& values)
{
    HUI_ASSERT(columns > 0 && values.size() % columns == 0);
    const QString row = u'(' + QStringList(columns, u"?"_s).join(u", ") + u')';
    for (qsizetype at = 0; at < values.size();) {
        const qsizetype count = qMin<qsizetype>(mostRowsAtOnce, (values.size() - at) / columns);
        const auto written = database.run(
            u"INSERT INTO "_s + into + u" VALUES "_s + QStringList(count, row).join(u", "),
            values.mid(at, count * columns));
        if (!written)
            return std::unexpected(written.error());
        at += count * columns;
    }
    return Done{};
}

} // namespace hui
