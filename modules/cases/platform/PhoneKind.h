// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/Case.h"

namespace hui {
class Database;
}

namespace hui::cases {

/// Something a customer may begin on the telephone.
struct PhoneKind {
    Case begun = {}; ///< kind, names, scene, what is wanted, and the biller when there is one
    QString bills = {}; ///< kind of bill, "water": a biller is still to be named
    QString billerZh = {}; ///< of the one that is named
    QString billerEn = {};
    QString sceneEn = {}; ///< of the scene it stands under

    /// What the button sends: kind, and the biller when there is one: "P-001/320500-water-1".
    QString choice() const;
};

/// In the order of a page: what is of one scene stands together, the scenes as they come first.
QList<PhoneKind> byScene(const QList<PhoneKind>& kinds);

/// The kinds as a branch of that city offers them: a kind of bill once for each biller
/// that serves the city, its own or one of elsewhere, and may be paid now, as the catalogue was
/// told; not at all where there is none.
Result<QList<PhoneKind>> offeredIn(
    Database& database, const QString& city, const QList<PhoneKind>& kinds);

} // namespace hui::cases
