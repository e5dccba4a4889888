// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/advice/Information.h"
#include "modules/advice/Licence.h"
#include "modules/advice/RiskNotice.h"

#include <QStringList>

namespace hui::advice {

/// A band of money of a need: a wish, never an amount. Dated policy of the platform.
struct AmountBand {
    QString id = {}; ///< "10k-50k"
    QString name = {}; ///< "1 万至 5 万元"
    QString nameEn = {};
    QDate validFrom = {};
    QDate validUntil = {}; ///< the last day; invalid: until further notice

    friend bool operator==(const AmountBand&, const AmountBand&) = default;
};

/// All a desk needs to inform and to register, as the platform told it. It is kept on the desk, so
/// that a need is registered without the line; what of it holds is asked day by day.
struct AdviceBook {
    QList<Information> information = {};
    QList<RiskNotice> notices = {};
    QList<AmountBand> bands = {}; ///< the least first
    QList<LicensedPerson> persons = {};

    /// Of a day in China.
    QList<AmountBand> bandsOn(const QDate& day) const;
    QStringList bandIdsOn(const QDate& day) const;
    /// Nothing when there is no such person.
    std::optional<LicensedPerson> person(const QString& id) const;
    /// The id itself when the band is not known any more.
    AmountBand band(const QString& id) const;

    friend bool operator==(const AdviceBook&, const AdviceBook&) = default;
};

} // namespace hui::advice
