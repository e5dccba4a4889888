// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/estate/EstateAct.h"
#include "modules/estate/platform/EstateRow.h"

#include <QVariant>

namespace hui {
class Database;
class Query;
} // namespace hui

namespace hui::estate {

/// What is asked for: the state of a day, as the desks of a branch see it. What is named is in it
/// however long the lists are.
struct ViewQuestion {
    QString estate = {};
    QString branch = {};
    QDate day = {};
    QUuid party = {};
    QUuid notice = {};
};

/// Where and when a party signed up, and under which record of the bank; null: none.
struct SignedUp {
    QString branch;
    QDateTime at;
    QUuid record;
};

/// The tables `estate…` of the platform but those of settlements: the only place with their SQL.
class EstateRepository {
public:
    explicit EstateRepository(Database& database)
        : m_database(database)
    {
    }

    Result<QList<Estate>> all(const QString& branch) const;
    Result<std::optional<EstateRow>> byId(const QString& estate) const;
    Result<std::optional<EstateView>> view(const ViewQuestion& question) const;

    /// Takes the row of an estate, until the transaction ends.
    Result<Done> lock(const QString& estate);

    /// Whether somebody active has signed there with this paper.
    Result<bool> hasSigned(const SignUp& act, const QDate& day) const;

    /// Refused when another estate has the biller: one fee would be shared out twice.
    Result<Done> addEstate(const EstateRow& row);
    Result<Done> add(const QUuid& id, const SignUp& act, const SignedUp& with);
    /// The parties with one of these records, and the residents who signed with one of these
    /// numbers before there was a record, keep no name, telephone, room or number of a paper.
    Result<Done> forget(const QStringList& records, const QStringList& residentNumbers);
    Result<Done> end(const QUuid& party, const QDate& day);
    Result<Done> add(const QUuid& id, const Publish& act);
    Result<Done> noteSeen(const NoteSeen& act, const QDateTime& at);
    Result<Done> add(const QUuid& id, const MakeOffer& act);

private:
    Result<std::optional<GeoPoint>> placeOf(const QString& branch) const;
    Result<Estate> estateIn(const Query& row, const std::optional<GeoPoint>& from) const;
    Result<QList<Notice>> notices(const ViewQuestion& question) const;
    Result<QList<Offer>> offers(const ViewQuestion& question) const;
    Result<QList<PartyCount>> counts(const ViewQuestion& question) const;
    QString documentIndex(const SignUp& act) const;
    Result<Done> forgetWhere(const char* column, const QString& value);
    Result<QStringList> ids(const QString& sql, const QVariantList& values) const;
    Result<Done> change(const QString& sql, const QVariantList& values);

    Database& m_database;
};

} // namespace hui::estate
