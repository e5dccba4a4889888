// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

#include <QHash>
#include <QList>

#include <memory>

namespace hui::server {

/// One field of a message of an interface, as its description gives it. `Any` stands in texts of
/// what may hold whatever type: it is given out as it is.
struct WireField {
    enum class Type { Text, Integer, Boolean, Date, Timestamp, Money, Record, Records, Any };

    QString name; ///< "account"
    Type type = Type::Text;
    bool required = true;
    QString zh = {}; ///< what it is, for who writes a program
    QString en = {};
    QList<WireField> fields = {}; ///< of a Record, and of each one of Records
};

struct ServedInterface;

/// "text", "integer", "records": as described on the wire.
QString nameOf(WireField::Type type);

/// The description of fields as the catalogue shows it.
QJsonArray toJson(const QList<WireField>& fields);

/// Whether `message` has every required field, none that is not described, and each of its type. A
/// Protocol error names the field that is wrong.
Result<Done> checkFields(const QJsonObject& message, const QList<WireField>& fields);

/// Refused when one of the fields, or of the fields in them, asks for a secret of a customer
/// (app/core/SecretWords.h); the detail is `where` with its name: "billpay.water.query.card.pin".
Result<Done> checkNoSecret(const QList<WireField>& fields, const QString& where);
/// The same of what all of these ask and answer.
Result<Done> checkNoSecret(const QList<ServedInterface>& interfaces);

/// What of `message` is described; nothing else of it leaves the bank.
QJsonObject onlyFields(const QJsonObject& message, const QList<WireField>& fields);

/// A call of an interface by a program of a partner, its input checked.
struct ServedCall {
    QString partner; ///< "P-0001"
    QUuid request = {}; ///< of one that changes something: the same again must change nothing more
    QString branch = {}; ///< which answers for what the partner brings
    QJsonObject input = {};
};

/// An interface of the catalogue that this platform serves. `run` answers a problem or 200; what it
/// answers is cut down to `answers`. Of one that `changes` something it runs inside the transaction
/// that also holds the stored answer. `undo` takes back what a run answered (its input), as far as
/// that can be; an interface without it cannot be undone.
struct ServedInterface {
    QString id; ///< "billpay.water.query"
    QList<WireField> asks = {};
    QList<WireField> answers = {};
    bool changes = false;
    std::function<Response(Context&, const ServedCall&)> run = {};
    std::function<Response(Context&, const ServedCall&)> undo = {};
};

/// What is served, by id, and the routes of the desks' contract, for interfaces that are one of
/// them.
class Served {
public:
    Served() = default;
    Served(const QList<ServedInterface>& interfaces, Router deskRoutes);

    /// Nothing when this platform does not serve it.
    const ServedInterface* find(const QString& id) const;
    QStringList ids() const;
    const Router& deskRoutes() const { return m_deskRoutes; }

    /// Adds or replaces one.
    void add(const ServedInterface& entry) { m_interfaces.insert(entry.id, entry); }

private:
    QHash<QString, ServedInterface> m_interfaces;
    Router m_deskRoutes;
};

} // namespace hui::server
