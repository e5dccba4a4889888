// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/outbox/ConnectionDay.h"

#include <QWidget>

namespace hui::outbox {

/// The day as a line: green where the platform was there, thin and amber where it was not, dashed
/// what is still to come.
class ConnectionStrip : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionStrip(QWidget* parent = nullptr);

    void setDay(const ConnectionDay& day);
    QSize sizeHint() const override { return {480, 40}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    int xOf(const QDateTime& at) const;

    ConnectionDay m_day;
    QDateTime m_from; ///< UTC, on a half hour
    QDateTime m_to;
};

/// "Offline 10:21–10:40; 5 taken offline, 3 of them settled", in the teller's language.
QString summaryOf(const ConnectionDay& day);

} // namespace hui::outbox
