// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/admin/Composition.h"
#include "modules/admin/Partner.h"
#include "modules/admin/ui/TextTableModel.h"

#include <QCoreApplication>

namespace hui::admin {

/// Puts partners and what hangs on them into words of the desk's language.
class AdminText {
    Q_DECLARE_TR_FUNCTIONS(hui::admin::AdminText)

public:
    static QString name(const Partner& partner);
    static QString ecosystem(const QString& word);
    static PillLook look(PartnerState state);
    static PillLook look(CompositionState state);
    static QString term(const QDate& from, const QDate& until);

    static TextRow row(const Partner& partner);
    static TextRow row(const Grant& grant, const QDate& today);
    static TextRow row(const PartnerKey& key);
    static TextRow row(const UseOfDay& use);
    static TextRow row(const CompositionVersion& version);
    static TextRow row(const CompositionStep& step);
};

} // namespace hui::admin
