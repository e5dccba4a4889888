// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Pill.h"

#include <QAbstractButton>

namespace hui::outbox {

/// One way to go on: a bold line, a sentence, a pill at the right. Pressed like a button; one that
/// goes on by itself is marked and takes no focus.
class WayCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit WayCard(QWidget* parent);

    void setWay(const QString& title, const QString& sentence, const PillLook& pill);
    /// Goes on by itself: accent outline, not pressable.
    void setGoing(bool going);
    QSize sizeHint() const override { return {240, 60}; }
    QSize minimumSizeHint() const override { return {200, 60}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString m_sentence;
    PillLook m_pill;
    bool m_going = false;
};

} // namespace hui::outbox
