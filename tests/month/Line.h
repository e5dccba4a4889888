// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Database.h"
#include "app/sync/Pace.h"
#include "app/sync/Turn.h"
#include "tests/month/MonthPlatform.h"

namespace hui::month {

/// The way of one desk to the platform: the turns of app/sync over a line that loses, repeats and
/// delays, on a clock of its own.
class Line {
public:
    Line(MonthPlatform& platform, Chance& chance, QString device)
        : m_platform(platform)
        , m_chance(chance)
        , m_device(std::move(device))
    {
    }

    /// Some turns over the bad line; false: the desk "died" with an answer outstanding.
    bool suffer(Database& database, int turns);

    /// Turns over a good line until nothing waits to be sent and every open outcome was asked for.
    void quieten(Database& database);

    /// A question that is no turn.
    UplinkAnswer ask(const UplinkRequest& request) { return m_platform.ask(request, m_device); }

    /// After the desk was started again.
    void restart();

    void setDown(bool down) { m_down = down; }
    bool isDown() const { return m_down; }

private:
    using Answer = Result<UplinkAnswer>;

    enum class Wish { Send, Pull };
    TurnKind turn(Database& database, bool faulty, Wish wish = Wish::Send);
    Answer answerTo(const UplinkRequest& request, bool faulty);
    void deliverLate();

    MonthPlatform& m_platform;
    Chance& m_chance;
    const QString m_device;
    testkit::FixedRandom m_jitter;
    Pace m_pace;
    QHash<QUuid, int> m_asked;
    QList<UplinkRequest> m_late;
    qint64 m_monoMs = 1;
    int m_singles = 0;
    bool m_down = false;
};

} // namespace hui::month
