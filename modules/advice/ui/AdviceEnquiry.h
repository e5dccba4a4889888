// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/advice/AdviceWire.h"

#include <QObject>

namespace hui {
class Uplink;
}

namespace hui::advice {

/// What the page asks the platform: the book, and when somebody is free. An answer to a question
/// that is not asked any more is dropped.
class AdviceEnquiry : public QObject {
    Q_OBJECT

public:
    AdviceEnquiry(Uplink& uplink, QObject* parent);

    void readBook();
    void readTimes(const QString& person, AdviceLine line, const QDate& day);

Q_SIGNALS:
    void bookRead(const hui::advice::AdviceBook& book);
    void bookFailed(const QString& why);
    void timesRead(const hui::advice::FreeTimes& times);
    void timesFailed(const QString& why);

private:
    Uplink& m_uplink;
    int m_asked = 0; ///< counts the questions for times
};

} // namespace hui::advice
