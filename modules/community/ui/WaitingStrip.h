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
class MaskedLine;
class Pill;
} // namespace hui

namespace hui::community {

class ClinicEnquiry;

/// 候诊提醒: where the patient of the chosen booking stands in the hospital's line. On the day of
/// the visit it is asked for again while it is seen; the patient is checked in with a key, and told
/// on the telephone when the turn is near, when they wish it.
class WaitingStrip : public QFrame {
    Q_OBJECT

public:
    WaitingStrip(ClinicEnquiry& enquiry, QWidget* parent);

    /// Of which booking; nothing: the strip is gone.
    void setBooking(const std::optional<DeskBooking>& booking, const QDate& today);

    /// Asks the hospital anew.
    void ask();

    /// The telephone was not taken: why stands beside it, and it can be mended.
    void showFault(const QString& why);

Q_SIGNALS:
    void checkInAsked(const QUuid& booking);
    void remindAsked(const QUuid& booking, const QString& phone); ///< empty: that of the record

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    QWidget* makeReminder();
    void remind();
    bool isToday() const;
    QString words() const;
    void present();
    void presentReminder();

    ClinicEnquiry& m_enquiry;
    std::optional<DeskBooking> m_booking;
    QDate m_today;
    std::optional<Waiting> m_waiting; ///< as told last
    QTimer m_every;
    QLabel* m_words;
    Pill* m_state;
    bool m_isAsking = false; ///< a reminder was asked for, and no answer has come
    QString m_fault; ///< of the telephone; empty: none
    QWidget* m_reminder = nullptr; ///< the line of the telephone
    MaskedLine* m_phone;
    KeyButton* m_remind;
    KeyButton* m_checkIn;
};

} // namespace hui::community
