// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Payment.h"
#include "ui/Module.h"

#include <QObject>

namespace hui::billpay {

/// Follows payments that were recorded together until another ones are: reads them from the journal
/// whenever sync has settled one, or when it is asked to.
class OutcomeWatch : public QObject {
    Q_OBJECT

public:
    OutcomeWatch(const Services& services, QObject* parent);

    void follow(const QList<Payment>& payments);
    void forget() { m_operations.clear(); }
    void reload();

Q_SIGNALS:
    /// As they are now, in the order they were recorded.
    void known(const QList<hui::billpay::Payment>& payments);
    void failed(const hui::Error& error);

private:
    const Services m_services;
    QList<QUuid> m_operations;
};

} // namespace hui::billpay
