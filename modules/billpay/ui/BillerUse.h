// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "ui/Module.h"

#include <QList>
#include <QObject>
#include <QUuid>

namespace hui::billpay {

/// Which billers the customer at the counter and this branch come back to, for the short cuts of
/// the page. A convenience: what cannot be read or noted is left out, and the catalogue is still
/// there.
class BillerUse : public QObject {
    Q_OBJECT

public:
    BillerUse(const Services& services, QObject* parent);

    /// Reads again; also when somebody else stands at the counter. What was the last one's is gone
    /// at once.
    void reload();

    /// Marks for the customer at the counter; for the branch when there is no record of them.
    void setMarked(const QString& biller, bool marked);
    bool isMarked(const QString& biller) const { return m_marked.contains(biller); }
    bool isOfCustomer() const { return !m_record.isNull(); }

    /// The customer's: those marked, then those used last; each once.
    const QList<Biller>& own() const { return m_own; }
    /// The branch's, in the same order, without those of the customer.
    const QList<Biller>& billers() const { return m_billers; }
    /// Codes of the cities they sit in, the customer's first; each once.
    QStringList cities() const;

Q_SIGNALS:
    void changed();

private:
    Store& m_store;
    const CurrentCustomer& m_customer;
    QUuid m_record; ///< whose short cuts are shown; null: the branch's only
    QStringList m_marked; ///< by who marks now: the customer, or the branch
    QList<Biller> m_own;
    QList<Biller> m_billers;
};

} // namespace hui::billpay
