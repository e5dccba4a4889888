// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/Blank.h"

#include <QCoreApplication>
#include <QMap>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

/// A strap of forms is at most this many; more is more than one range.
constexpr qint64 mostPieces = 1000;

constexpr qint64 pieceFen = 100; // the assumed price of one form

} // namespace

Result<Done> checkRange(const BlankRange& range)
{
    if (range.kind.isEmpty() || range.first < 1 || range.last < range.first
        || range.count() > mostPieces)
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "These numbers are no range of forms."));
    return Done{};
}

Money worthOf(const BlankRange& range)
{
    return Money::fen(range.count() * pieceFen);
}

QString blankNameOf(const QString& kind)
{
    static const QMap<QString, QString> names{{u"receipt"_s, u"代收业务回单"_s},
        {u"certificate"_s, u"存单"_s}, {u"passbook"_s, u"存折"_s},
        {u"counterfeit"_s, u"假币收缴凭证"_s}};
    return names.value(kind, kind);
}

QString nameOf(BlankState state)
{
    switch (state) {
    case BlankState::InStock: return u"in_stock"_s;
    case BlankState::Used: return u"used"_s;
    case BlankState::Void: return u"void"_s;
    case BlankState::Returned: return u"returned"_s;
    case BlankState::Sent: return u"sent"_s;
    }
    return {};
}

QJsonObject toJson(const BlankRange& range)
{
    return {{u"kind"_s, range.kind}, {u"first"_s, range.first}, {u"last"_s, range.last}};
}

BlankRange readBlankRange(JsonReader& reader)
{
    BlankRange range;
    range.kind = reader.string("kind"_L1, 32, 1);
    range.first = reader.integer("first"_L1, 1);
    range.last = reader.integer("last"_L1, range.first);
    return range;
}

} // namespace hui
