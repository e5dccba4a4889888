// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/HallLine.h"

#include "app/core/Async.h"
#include "app/sync/Uplink.h"
#include "ui/ErrorText.h"

#include <QLocale>

namespace hui::home {

HallLine::HallLine(Uplink& uplink, QObject* parent)
    : QObject(parent)
    , m_uplink(uplink)
{
}

void HallLine::refresh()
{
    if (!m_reading.begin())
        return;
    whenDone(m_uplink.ask({.path = QStringLiteral("/v1/queue")}), this,
        [this](const Result<UplinkAnswer>& answer) {
            answered(answer);
            if (m_reading.end())
                refresh();
        });
}

void HallLine::answered(const Result<UplinkAnswer>& answer)
{
    if (!answer) {
        Q_EMIT failed(textOf(answer.error()));
        return;
    }
    if (answer->isProblem()) {
        Q_EMIT failed(answer->text(QLocale().language() == QLocale::Chinese));
        return;
    }
    const auto view = queue::queueViewFromJson(answer->body);
    if (view)
        Q_EMIT told(*view);
    else
        Q_EMIT failed(textOf(view.error()));
}

} // namespace hui::home
