// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "ui/Module.h"

#include <QList>
#include <QObject>

namespace hui::billpay {

/// The billers paid at this desk today, latest first, for the short cuts of the page. A
/// convenience: what cannot be read is left out, and the catalogue is still there.
class BillerUse : public QObject {
    Q_OBJECT

public:
    BillerUse(const Services& services, QObject* parent);

    void reload();

    /// Each once.
    const QList<Biller>& billers() const { return m_billers; }
    /// Codes of the cities they sit in; each once.
    QStringList cities() const;

Q_SIGNALS:
    void changed();

private:
    const Services m_services;
    QList<Biller> m_billers;
};

} // namespace hui::billpay
