<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Error</name>
    <message>
        <source>This is not an amount.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>The total is too large.</source>
        <translation>合计金额过大。</translation>
    </message>
    <message>
        <source>The local database failed. Stop and call support.</source>
        <translation>本地库出错，停止办理并联系科技支持。</translation>
    </message>
    <message>
        <source>It is not certain that this was stored. Wait for the check.</source>
        <translation>是否已记账尚不确定，等待核对结果。</translation>
    </message>
</context>
</TS>
