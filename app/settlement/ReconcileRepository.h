// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settlement/BookedDayWire.h"
#include "app/settlement/CentreAnswer.h"

#include <QDateTime>
#include <QStringList>

namespace hui {

class Database;

/// The schema files of the tables of reconciliation; for StoreSettings::migrations.
QStringList settlementMigrations();

/// Something of a day that journal and file do not agree about.
struct OpenItem {
    QUuid operation;
    MatchClass kind = MatchClass::OursOnly;
    QString operationKind; ///< "billpay.pay"
    Money stake = Money::fen(0); ///< atStake()
    QUuid signedBy; ///< null: nobody has answered for it
    QString till = {}; ///< the cash box it was done at
    Money cash = Money::fen(0); ///< what it moved in our drawers: in less out
    std::optional<Money> booked = {}; ///< the platform's amount; nothing: it has none
    QUuid actedBy = {}; ///< corrected or reported by this operation; null: not yet
    std::optional<CentreAnswer> answer = {}; ///< to the report; nothing: none yet

    /// The centre has explained it: nobody of the branch has to answer for it.
    bool isExplained() const { return answer && hui::isExplained(*answer); }
    /// Neither signed for nor explained.
    bool isOpen() const { return signedBy.isNull() && !isExplained(); }
};

/// Adds what the centre answered about an item, when its class is one that is reported.
Result<Done> addAnswer(Database& database, OpenItem& item);

/// The last comparison of a business day.
struct Reconciliation {
    QUuid operation; ///< that compared
    QDate businessDate;
    bool fetched = true; ///< false: there was no file; the platform could not be reached
    qint64 reached = 0; ///< number of the last journal entry compared
    qint64 equal = 0;
    qint64 othersOpen = 0; ///< other desks that have not explained theirs, as told last
    QDateTime at; ///< UTC
    QList<OpenItem> items; ///< what is not equal
    QString device = {}; ///< this desk, as the platform names it
};

/// The tables `reconciliation` and `reconciliation_item`, and what the journal has to be compared:
/// the only place with their SQL. It decides nothing. What the
/// platform refused of a signature, a correction or a report was never done.
class ReconcileRepository {
public:
    explicit ReconcileRepository(Database& database)
        : m_database(database)
    {
    }

    /// The operations of a branch's day that move money, oldest first.
    Result<QList<OwnEntry>> journalOf(const QString& branch, const QDate& businessDate) const;

    Result<std::optional<Reconciliation>> ofDay(const QDate& businessDate) const;

    /// Puts a comparison in the place of the last one of its day.
    Result<Done> replace(const Reconciliation& made);

    /// Notes how many other desks have not explained a day that was compared.
    Result<Done> noteOthers(const QDate& businessDate, qint64 open);

    /// Keeps what the branch was told of its desks for a day, and when this desk heard it (UTC).
    Result<Done> noteTold(const DeskReports& told, const QDateTime& heardAt);

    /// What was told of a day at `since` or later; nothing when that was nothing.
    Result<std::optional<DeskReports>> toldSince(
        const QDate& businessDate, const QDateTime& since) const;

    /// Notes that `signedBy` answers for an item.
    Result<Done> sign(const QDate& businessDate, const QUuid& operation, const QUuid& signedBy);

    /// Notes that `actedBy` did what is to be done next about an item.
    Result<Done> act(const QDate& businessDate, const QUuid& operation, const QUuid& actedBy);

    /// Counts a print of the last comparison of a day; gives the how manieth it is.
    Result<int> countPrint(const QDate& businessDate);

private:
    Result<Done> add(const QString& date, const OpenItem& item);
    Result<Done> note(
        const QString& column, const QDate& businessDate, const QUuid& operation, const QUuid& by);
    Result<QList<OpenItem>> itemsOf(const QDate& businessDate) const;

    Database& m_database;
};

} // namespace hui
