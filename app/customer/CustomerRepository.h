// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"

#include <QSet>

namespace hui {

class Database;

/// The migrations of the tables below, for the desk and for the platform.
QStringList customerMigrations();

/// The tables `customer…`, on the desk and on the platform: the only place with their SQL. What is
/// said of a person is closed by the database's field keys. It decides nothing.
class CustomerRepository {
public:
    explicit CustomerRepository(Database& database)
        : m_database(database)
    {
    }

    /// The record, or the one it was joined to; nothing when there is none.
    Result<std::optional<Customer>> byId(const QUuid& id) const;

    /// The number of the record that stands for this one: itself, or the one it was joined to; null
    /// when there is none.
    Result<QUuid> standingFor(const QUuid& id) const;

    /// All numbers the record has: its own, and those of the records that were joined to it. Empty
    /// when there is none.
    Result<QStringList> numbersOf(const QUuid& id) const;

    /// The record of the person with this document.
    Result<std::optional<Customer>> byCertificate(const Certificate& certificate) const;

    /// What find() asks for each word, for who looks at how the database goes about it.
    static QString candidateStatement();

    /// Those who fit what was typed (fits()), or pay the account with that number, at most `limit`,
    /// by name; nobody when too little was typed.
    Result<QList<Customer>> find(const QString& typed, int limit) const;

    /// Of those, who have a label on; without anything typed all of them.
    Result<QList<Customer>> findTagged(const QString& tag, const QString& typed, int limit) const;

    /// Takes the certificate for a record; false when it is another's. Whoever comes second on
    /// another connection waits here for the first.
    Result<bool> claim(const Certificate& certificate, const QUuid& customer);

    /// Keeps others from changing the record until the transaction ends.
    Result<Done> lock(const QUuid& id);

    /// Writes the whole record with the words it is found by; its certificates become its own.
    Result<Done> save(const Customer& customer);

    /// From now on `to` stands for the record `id`, which is not found any more.
    Result<Done> join(const QUuid& id, const QUuid& to);

    /// Those whom the platform may forget on a day: they asked, and nothing has it kept any more.
    /// By their ids, those after one, at most `limit`.
    Result<QList<QUuid>> dueForErasure(const QDate& day, const QUuid& after, int limit) const;

    /// Forgets all that is known of a record, and that others were joined to it.
    Result<Done> remove(const QUuid& id);

private:
    Result<Done> readCertificates(Customer& customer) const;
    Result<Done> readFields(Customer& customer) const;
    Result<Done> readConflicts(Customer& customer) const;
    Result<Done> readParts(Customer& customer) const;
    Result<bool> writeRow(const Customer& customer);
    Result<Done> writeCertificates(const Customer& customer);
    Result<Done> writeFields(const Customer& customer);
    Result<Done> writeConflicts(const Customer& customer);
    Result<Done> writeParts(const Customer& customer);
    Result<Done> writeWords(const Customer& customer);
    Result<Done> clear(const QString& id);
    Result<Done> clearParts(const QString& id);
    Result<QList<QUuid>> candidates(
        const QString& word, const QString& typed, QString& after) const;

    /// Who is looked for: with a label, when one is named, and what was typed; so many.
    struct Wanted {
        QString tag;
        QString typed;
        int limit;
    };
    static bool isTagged(const Customer& customer, const Wanted& wanted);
    Result<QList<Customer>> findWithin(const Wanted& wanted) const;
    Result<Done> openFitting(const QList<QUuid>& ids, const Wanted& wanted, QSet<QUuid>& seen,
        QList<Customer>& found) const;
    Result<Done> addPayers(const Wanted& wanted, QList<Customer>& found) const;
    QString indexOf(const Certificate& certificate) const;

    Database& m_database;
};

} // namespace hui
