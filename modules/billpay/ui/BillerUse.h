// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"

#include <QList>
#include <QObject>

namespace hui {
class Store;
} // namespace hui

namespace hui::billpay {

/// Which billers this branch comes back to, for the short cuts of the page. A convenience: what
/// cannot be read or noted is left out, and the catalogue is still there.
class BillerUse : public QObject {
    Q_OBJECT

public:
    BillerUse(Store& store, QObject* parent);

    void reload();
    void setMarked(const QString& biller, bool marked);
    bool isMarked(const QString& biller) const;

    /// Those marked, then those used last; each once.
    const QList<Biller>& billers() const { return m_billers; }
    /// Codes of the cities they sit in; each once.
    QStringList cities() const;

Q_SIGNALS:
    void changed();

private:
    Store& m_store;
    QStringList m_marked;
    QList<Biller> m_billers;
};

} // namespace hui::billpay
