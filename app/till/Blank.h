// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/JsonReader.h"

#include <QList>
#include <QString>

namespace hui {

/// Where a controlled blank form (重要空白凭证) is. Off the balance sheet one piece counts 1 yuan.
enum class BlankState {
    InStock, ///< in the box, to be used next in its order
    Used,
    Void, ///< spoilt, with a reason and a second person
    Returned, ///< handed back to the bank
    Sent ///< left the box for another one of the branch
};

/// Numbers of one kind, both ends among them.
struct BlankRange {
    QString kind; ///< "receipt"
    qint64 first = 0;
    qint64 last = 0;

    qint64 count() const { return last - first + 1; }
    friend bool operator==(const BlankRange&, const BlankRange&) = default;
};

/// What a box holds of one kind: the next to be used, and how many.
struct BlankStock {
    QString kind;
    qint64 next = 0;
    int pieces = 0;
    QList<BlankRange> ranges = {}; ///< the numbers, without a gap each, in their order
};

/// Input unless these are numbers of a kind, in their order, and no more than are moved at once.
Result<Done> checkRange(const BlankRange& range);

/// What forms count off the balance sheet: 1 yuan a piece (domain b.3).
Money worthOf(const BlankRange& range);

/// What a kind is called on the bank's papers, in Chinese: "代收业务回单"; a bank's own as it is
/// called on the wire.
QString blankNameOf(const QString& kind);

/// "in_stock", "used", "void", "returned", "sent".
QString nameOf(BlankState state);

/// `{"kind", "first", "last"}`: how a range travels, alone or among the words of a body.
QJsonObject toJson(const BlankRange& range);
BlankRange readBlankRange(JsonReader& reader);

} // namespace hui
