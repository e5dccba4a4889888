// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/BlankFigures.h"

#include "app/till/BlankRepository.h"
#include "app/till/TransferRepository.h"

#include <QMap>

namespace hui::reports {

Result<QList<BlankFigures>> blankFigures(Database& database)
{
    const auto held = BlankRepository(database).everywhere();
    if (!held)
        return std::unexpected(held.error());
    const auto onTheWay = TransferRepository(database).unfinished();
    if (!onTheWay)
        return std::unexpected(onTheWay.error());
    QMap<std::pair<QString, QString>, BlankFigures> all;
    const auto of = [&all](const QString& box, const QString& kind) -> BlankFigures& {
        BlankFigures& figures = all[{box, kind}];
        figures.box = box;
        figures.kind = kind;
        return figures;
    };
    for (const BoxBlanks& one : *held) {
        BlankFigures& figures = of(one.box, one.stock.kind);
        figures.numbers = one.stock.ranges;
        figures.pieces = one.stock.pieces;
    }
    for (const Transfer& transfer : *onTheWay)
        if (transfer.blanks && !transfer.liesInVain())
            of(transfer.from, transfer.blanks->kind).inTransit
                += static_cast<int>(transfer.blanks->count());
    return all.values();
}

} // namespace hui::reports
