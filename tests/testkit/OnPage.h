// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Assert.h"

#include <QTest>
#include <QWidget>

#include <memory>

namespace hui::testkit {

/// What a test of a page does with it: a base beside QObject. The test makes the page, and lets it
/// go in cleanup(), before what it works with.
template <class Page>
class OnPage {
protected:
    /// What is called so; there must be one.
    template <class T>
    T* find(const char* name) const
    {
        T* found = m_page->template findChild<T*>(QLatin1StringView(name));
        HUI_ASSERT(found);
        return found;
    }

    /// A key, where the keyboard is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(
            m_page->focusWidget() ? m_page->focusWidget() : m_page.get(), key, modifiers);
    }

    /// Goes to a field and types, in place of what stood there.
    template <class Field>
    void type(const char* name, const QString& text)
    {
        auto* field = find<Field>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    std::unique_ptr<Page> m_page;
};

} // namespace hui::testkit
