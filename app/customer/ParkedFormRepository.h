// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUuid>

namespace hui {

class Database;

/// The schema of what is parked; the desk's alone.
QStringList parkedFormMigrations();

/// What one page holds of a customer who was asked to wait, as the page wrote it.
struct ParkedForm {
    QUuid visit; ///< the customer's ticket, or what stands for it where there is none
    QString page; ///< the module's id; "" is who the customer is
    QJsonObject kept;

    friend bool operator==(const ParkedForm&, const ParkedForm&) = default;
};

/// The table `parked_form`: what was entered for customers who wait, closed on the disk.
class ParkedFormRepository {
public:
    explicit ParkedFormRepository(Database& database)
        : m_database(database)
    {
    }

    /// Instead of whatever was kept of this visit before. All of it or nothing.
    Result<Done> keep(const QUuid& visit, const QDate& day, const QList<ParkedForm>& forms);

    /// Of one visit, by page.
    Result<QList<ParkedForm>> of(const QUuid& visit) const;

    /// Who waits at this desk since `day`: the forms without a page.
    Result<QList<ParkedForm>> waiting(const QDate& day) const;

    /// They have been served.
    Result<Done> forget(const QUuid& visit);

    /// Tickets end with their day, and so does what was kept for them.
    Result<Done> forgetBefore(const QDate& day);

private:
    Result<QList<ParkedForm>> read(const QString& statement, const QString& value) const;

    Database& m_database;
};

} // namespace hui
