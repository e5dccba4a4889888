// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/estate/DeskEstateRepository.h"
#include "modules/estate/ui/EstateTableModel.h"

namespace hui::estate {

/// The lists that the page shows of an estate.
enum class EstateList { Parties, Notices, Offers, Settlements, Done };

QString shown(const LocalText& text);
QString kindText(PartyKind kind);
/// "Sign up a merchant".
QString signText(PartyKind kind);
/// "Everybody", "Merchants", "Building 3".
QString groupText(const QString& group);
/// "sign", "end" …: what was done.
QString actText(const QString& kind);
/// "310 m", "3.2 km"; unknown is said.
QString distanceText(const std::optional<qint64>& metres);

QList<ColumnTableModel::Heading> headingsOf(EstateList list);
QList<EstateCells> rowsOf(EstateList list, const EstateView& view, const QList<DeskAct>& acts);
QString emptyText(EstateList list);

} // namespace hui::estate
