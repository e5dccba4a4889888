// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/SeizureWire.h"

#include "app/core/JsonReader.h"

namespace hui::cash {

using namespace Qt::StringLiterals;

QJsonArray toJson(const QList<CounterfeitPieces>& pieces)
{
    QJsonArray array;
    for (const CounterfeitPieces& one : pieces)
        array.append(QJsonObject{{u"denomination"_s, one.denomination}, {u"serial"_s, one.serial},
            {u"pieces"_s, one.pieces}});
    return array;
}

Result<QList<CounterfeitPieces>> counterfeitFromJson(const QJsonArray& json)
{
    JsonReader reader(QJsonObject{{u"pieces"_s, json}});
    const auto pieces = reader.list("pieces"_L1, 1000, [](JsonReader& one) {
        return CounterfeitPieces{one.string("denomination"_L1, 16, 1), one.string("serial"_L1, 20),
            static_cast<int>(one.integer("pieces"_L1, 1, 100'000))};
    });
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return pieces;
}

} // namespace hui::cash
