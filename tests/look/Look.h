// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Clock.h"
#include "ui/ReadingOrder.h"
#include "ui/Theme.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace hui::look {

/// A window for one page: Tab goes through it as through the desk's own.
class PageWindow : public QWidget {
protected:
    bool focusNextPrevChild(bool next) override { return focusNextControl(*this, next); }
};

/// What a scene is made with; the same at every run.
struct Stage {
    Theme& theme;
    const Clock& clock; ///< 2026-03-18 10:43 in Suzhou, standing still
    bool chinese = true;
};

/// Makes what is to be looked at: a page, or a window with a dialog open over it.
using Factory = std::function<std::unique_ptr<QWidget>(const Stage&)>;

/// Something to look at.
struct Scene {
    QString name; ///< "billpay-cash": the picture is billpay-cash-light-zh-1440x900.png
    Factory make;
    std::function<bool(const QWidget&)> ready = {}; ///< asked until true; not given = at once
};

/// All there is to look at. A file tests/look/pages/Billpay.cpp defines
/// `void hui::look::Billpay(Scenes& scenes)` and is found by the build.
class Scenes {
public:
    void lookPage(const QString& name, Factory make, std::function<bool(const QWidget&)> ready = {})
    {
        m_all.append({name, std::move(make), std::move(ready)});
    }
    const QList<Scene>& all() const { return m_all; }

private:
    QList<Scene> m_all;
};

/// Calls the function of every file in tests/look/pages. Written by the build.
void registerAll(Scenes& scenes);

/// Whether a dialog of this kind stands over the window.
template <class Dialog>
bool hasOpen(const QWidget& window)
{
    const auto* dialog = window.findChild<Dialog*>();
    return dialog && dialog->isVisible();
}

} // namespace hui::look
