// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/DeskBooking.h"
#include "modules/community/Waiting.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace hui {
class KeyButton;
class Pill;
} // namespace hui

namespace hui::community {

class ClinicEnquiry;

/// 候诊提醒: where the patient of the chosen booking stands in the hospital's line. On the day of
/// the visit it is asked for again while it is seen; the patient is checked in with a key.
class WaitingStrip : public QFrame {
    Q_OBJECT

public:
    WaitingStrip(ClinicEnquiry& enquiry, QWidget* parent);

    /// Of which booking; nothing: the strip is gone.
    void setBooking(const std::optional<DeskBooking>& booking, const QDate& today);

    /// Asks the hospital anew.
    void ask();

Q_SIGNALS:
    void checkInAsked(const QUuid& booking);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    bool isToday() const;
    void present();

    ClinicEnquiry& m_enquiry;
    std::optional<DeskBooking> m_booking;
    QDate m_today;
    std::optional<Waiting> m_waiting; ///< as told last
    QTimer m_every;
    QLabel* m_words;
    Pill* m_state;
    KeyButton* m_checkIn;
};

} // namespace hui::community
