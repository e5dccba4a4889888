// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/CustomerTag.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QUuid>

#include <optional>

namespace hui {

/// Who stands at the counter. Personal data comes in masked and stays so; what a form needs in
/// clear it takes from the record (app/customer/OpenRecord.h).
struct ServedCustomer {
    QString ticket; ///< "A037"
    QString name; ///< "王*明"
    QString phone; ///< "138****5678"
    QString tier; ///< "金卡"; empty = none
    QDateTime since; ///< UTC; when the service began
    QUuid record = {}; ///< of the customer; null: nobody looked for one, or there is none
    QUuid agent = {}; ///< the record of who came for the customer; null: the customer came
    QUuid ticketId = {}; ///< of the ticket at the platform; null: who came without a number

    friend bool operator==(const ServedCustomer&, const ServedCustomer&) = default;
};

/// What is kept for a customer is kept under it: the ticket, or one that follows from when the
/// service began. The same after a restart of the desk.
QUuid visitOf(const ServedCustomer& customer);

/// The customer every page works for, and those who were asked to wait. Lives in the GUI thread.
class CurrentCustomer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Why a customer is not at the counter any more.
    enum class Leaving { Parked, Served };
    Q_ENUM(Leaving)

    const std::optional<ServedCustomer>& customer() const { return m_customer; }
    /// The record of the one who is served; null when there is none.
    QUuid record() const { return m_customer ? m_customer->record : QUuid(); }
    /// The record of who came for them; null when they came themselves.
    QUuid agent() const { return m_customer ? m_customer->agent : QUuid(); }
    /// What the labels of the one who is served ask for, as far as it has been read.
    bool asks(TagEffect effect) const { return m_effects.contains(effect); }
    /// Somebody has read that; of another record than is served it is left out.
    void setEffects(const QUuid& record, const QList<TagEffect>& effects);
    /// Those who wait without a ticket that a queue keeps, longest first.
    const QList<ServedCustomer>& parked() const { return m_parked; }
    /// Those who waited when the desk was last closed.
    void setParked(const QList<ServedCustomer>& waiting) { m_parked = waiting; }

    /// Begins with the next one; who is still there has been served.
    void start(const ServedCustomer& customer);

    /// Asks the current one to wait; nothing happens when there is none.
    void park();

    /// Goes on with one who waits (visitOf()) and lets the current one wait; nothing happens when
    /// nobody of that visit does.
    void resume(const QUuid& visit);

    /// The current one has been served, or waits in a queue that knows of it.
    void clear(Leaving why = Leaving::Served);

Q_SIGNALS:
    /// Somebody goes: what is on the pages is still theirs.
    void leaving(const hui::ServedCustomer& customer, hui::CurrentCustomer::Leaving why);
    void changed();
    /// Somebody has come, perhaps back: the pages are theirs now.
    void came(const hui::ServedCustomer& customer);

private:
    std::optional<ServedCustomer> m_customer;
    QList<TagEffect> m_effects;
    QList<ServedCustomer> m_parked;
};

} // namespace hui
