// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/advice/RiskNotice.h"

#include <QFrame>

class QLabel;

namespace hui {
class KeyButton;
class Pill;
} // namespace hui

namespace hui::advice {

/// The risk notice, a paragraph at a press of the key; the last press confirms. What was not shown
/// cannot be confirmed.
class NoticeBox : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBox(QWidget* parent);

    /// Begins at the first paragraph, unless it is the notice that is being read.
    void setNotice(const std::optional<RiskNotice>& notice);
    /// Nothing of it counts as read any more.
    void startAnew();

    /// Of the confirmed notice; empty before.
    QString confirmedVersion() const;

Q_SIGNALS:
    void confirmed();

private:
    void step();
    void present();

    std::optional<RiskNotice> m_notice;
    NoticeReading m_reading{0};
    qsizetype m_shown = 0;
    QLabel* m_title;
    QLabel* m_text;
    Pill* m_pill;
    KeyButton* m_next;
};

} // namespace hui::advice
