// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/advice/AdviceBook.h"

#include <QTime>

namespace hui {
class Database;
}

namespace hui::advice {

/// When meetings are on working days, as it holds on a day; times in China.
struct MeetingHours {
    QTime opens = {};
    QTime closes = {};
    int minutes = 30;
    int daysAhead = 30;
};

/// The tables `advice_information`, `advice_notice`, `advice_band`, `advice_hours`, `advice_person`
/// and `advice_licence`: the only place with their SQL.
class OfferRepository {
public:
    explicit OfferRepository(Database& database)
        : m_database(database)
    {
    }

    /// What holds on a day or will hold later, and every version of the notices: desks print what
    /// was signed.
    Result<AdviceBook> book(const QDate& day) const;
    /// Nothing when no row has begun by then.
    Result<std::optional<MeetingHours>> hoursOn(const QDate& day) const;
    /// Nobody else books or changes a meeting of the person until the transaction ends. Nothing
    /// when there is none.
    Result<std::optional<LicensedPerson>> lockPerson(const QString& id);
    Result<std::optional<LicensedPerson>> person(const QString& id) const;

    /// Each writes an entry; one that is there already stays as it is.
    Result<Done> add(const Information& information);
    Result<Done> add(const RiskNotice& notice);
    Result<Done> add(const LicensedPerson& person);

private:
    Result<QList<Information>> information(const QDate& day) const;
    Result<QList<RiskNotice>> notices() const;
    Result<QList<AmountBand>> bands(const QDate& day) const;
    Result<QList<LicensedPerson>> persons() const;
    Result<QList<Licence>> licencesOf(const QString& person) const;

    Database& m_database;
};

} // namespace hui::advice
