// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace hui {

class Clock;
class CurrentCustomer;

/// Who is being served, in the top bar: ticket, masked name and phone, tier and the time served.
class CustomerChip : public QWidget {
    Q_OBJECT

public:
    CustomerChip(const CurrentCustomer& customer, const Clock& clock, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// Takes over what the customer is now; also once a second for the time.
    void refresh();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString time() const;
    int textWidth() const;

    const CurrentCustomer& m_customer;
    const Clock& m_clock;
};

} // namespace hui
